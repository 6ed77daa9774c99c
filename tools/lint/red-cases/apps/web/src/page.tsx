import { useEffect, useState } from 'react';

export function Page({ html, id }: { html: string; id: number }) {
  const [shown, show] = useState(0);
  if (id) useState(1); // breaks: react(hooks)
  useEffect(() => {
    document.title = String(id); // breaks: react-hooks(exhaustive-deps)
  }, []);
  return (
    <>
      <p dangerouslySetInnerHTML={{ __html: html }} /> {/* breaks: react(no-danger) */}
      <img src="/map.png" /> {/* breaks: jsx-a11y(alt-text) */}
      {shown}
      <button onClick={() => show(1)}>Visa</button>
    </>
  );
}
