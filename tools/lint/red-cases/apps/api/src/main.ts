declare function close(): Promise<void>;
declare const onStop: (stop: () => void) => void;
declare const kind: 'goal' | 'commitment';

console.log('What starts the house speaks to whoever started it.');

close(); // breaks: typescript(no-floating-promises)

onStop(close); // breaks: typescript(no-misused-promises)

export const port = process.env['PORT']; // breaks: node(no-process-env)

// A kind added later must not be forgotten here.
switch (kind /* breaks: typescript(switch-exhaustiveness-check) */) {
  case 'goal':
    break;
}
