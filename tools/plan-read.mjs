import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { run } from './run/command.mjs';
import { install, isInstalled } from './run/install.mjs';
import { nodeIsTooOld } from './run/node-version.mjs';

/**
 * `npm run --silent plan:read -- <file> [--json]`: reads a plan document and prints the proposal, as JSON or as a
 * summary in Swedish. Only that goes to standard output; a document that cannot be read gives one sentence on
 * standard error and exit code 1.
 */

const reader = new URL('../packages/plan-reader/dist/read-plan.js', import.meta.url);
const sources = new URL('../packages/plan-reader/src/', import.meta.url);
const largestFile = 20 * 1024 * 1024;

const reasons = {
  empty: 'Dokumentet är tomt eller innehåller bara bilder, så det finns ingen text att läsa.',
  encrypted: 'Dokumentet är skyddat med lösenord. Spara det utan lösenord och försök igen.',
  'too-large': 'Dokumentet är för stort. Det får vara högst 20 MB.',
  'unknown-format': 'Filen är inte en textfil, ett Word-dokument (.docx) utan makron eller en pdf.',
  damaged: 'Filen är skadad eller har fel filändelse och går inte att läsa.',
  'no-plan-found': 'I dokumentet hittades varken mål eller nyckelaktiviteter.',
};

/** Whoever reads the output may have had enough of it, as `head` does. */
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
});

process.exitCode = await planRead(process.argv.slice(2));

async function planRead(args) {
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (files.length !== 1) {
    return refuse('Ange en fil att läsa: npm run --silent plan:read -- <fil> [--json]');
  }
  const [file] = files;
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return refuse(`Filen ${file} finns inte.`);
  if (!stats.isFile()) return refuse(`${file} är inte en fil.`);
  if (stats.size > largestFile) return refuse(reasons['too-large']);

  const notReady = await makeReady();
  if (notReady) return refuse(notReady);
  const { readPlan } = await import(reader.href);
  try {
    const { content } = await readPlan({ name: basename(file), bytes: await readFile(file) });
    process.stdout.write(
      args.includes('--json') ? `${JSON.stringify(content, null, 2)}\n` : summaryOf(content),
    );
    return 0;
  } catch (error) {
    return refuse(reasons[reasonOf(error)] ?? 'Filen kunde inte läsas.');
  }
}

/** Installs and builds what is missing. Answers with the sentence that says what went wrong, if anything did. */
async function makeReady() {
  if (isBuilt()) return undefined;
  if (nodeIsTooOld()) {
    return `Samsyn behöver Node 20.19 eller senare, men det här är Node ${process.versions.node}.`;
  }
  if (!isInstalled()) {
    const installed = await install();
    if (installed.exitCode !== 0) return failed('Installationen', installed);
  }
  const built = await run(['turbo', 'run', 'build', '--filter=@samsyn/plan-reader'], {
    log: 'plan-reader-build',
  });
  return built.exitCode === 0 ? undefined : failed('Bygget', built);
}

/** Asking turbo every time would cost more than reading the plan. */
function isBuilt() {
  const built = statSync(reader, { throwIfNoEntry: false });
  const writtenAt = (file) => statSync(new URL(file, sources)).mtimeMs;
  return built !== undefined && filesIn(sources).every((file) => writtenAt(file) <= built.mtimeMs);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

function failed(what, { logFile }) {
  return `${what} misslyckades. Hela utskriften finns i ${logFile}`;
}

function summaryOf({ title, year, goals, areas, sections, projects, sameAs, doubts }) {
  const activities = sections.reduce((sum, section) => sum + section.keyActivities.length, 0);
  const lines = [
    `${title} (år ${year ?? 'okänt'})`,
    '',
    `${activities} nyckelaktiviteter i ${sections.length} avsnitt, ${projects.length} projekt, ${sameAs.length} dubbletter`,
    ...(areas.length > 0 ? ['', 'Områden:', ...areas.map((area) => `  ${area}`)] : []),
    '',
    'Mål:',
    ...goals.map((goal) => `  ${goal.code}  ${goal.title}`),
    '',
    'Avsnitt:',
    ...sections.map((section) => `  ${section.number} ${section.title}: ${section.keyActivities.length}`),
    '',
    `Att ta ställning till (${doubts.length}):`,
    ...doubts.map(
      ({ section, question, text }) => `  ${section ?? 'Hela planen'}: ${question} ${firstWords(text)}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function firstWords(text) {
  const line = text.replaceAll('\n', ' ');
  return line.length > 80 ? `"${line.slice(0, 79)}…"` : `"${line}"`;
}

function reasonOf(error) {
  return error instanceof Error && 'reason' in error ? String(error.reason) : '';
}

function refuse(sentence) {
  console.error(sentence);
  return 1;
}
