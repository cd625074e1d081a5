import { access, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  findPlaces,
  type Gazetteer,
  type GazetteerPlace,
  parseGazetteer,
  placeEntry,
} from '../geo/gazetteer.ts';
import { type CommandMessages, commandMessagesFor } from '../language/command.ts';
import { countryName } from '../language/countries.ts';
import { interfaceLanguage } from '../language/shell.ts';
import { addPlace, type Draft, draftText, emptyDraft, issuesOf, issueText } from '../writing/index.ts';
import { type Dialogue, openDialogue } from './dialogue.ts';
import { errorCode } from './dispatch-file.ts';
import type { Output } from './output.ts';
import { type Arguments, type OptionTypes, readArguments, textOption, UsageError } from './usage.ts';

const OPTIONS: OptionTypes = {
  title: { type: 'string' },
  place: { type: 'string' },
  lang: { type: 'string' },
  force: { type: 'boolean' },
};

const LANGUAGE = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;
/** So many results are numbered and shown. */
const CHOICES = 9;

/** What a new dispatch begins with. */
interface Beginning {
  readonly title: string;
  readonly lang: string;
  readonly places: readonly GazetteerPlace[];
}

interface Tools {
  readonly say: CommandMessages;
  /** Language of what is said. */
  readonly lang: string;
  readonly output: Output;
  readonly gazetteer: Gazetteer;
}

/** Begins a dispatch: by options if a title is among them, else by questions. Says what has to be done next. */
export async function newDispatch(args: readonly string[], lang: string, output: Output): Promise<number> {
  const say = commandMessagesFor(lang);
  const given = readArguments(args, OPTIONS, say);
  const [file, ...others] = given.files;
  if (file === undefined) throw new UsageError(say.noFile);
  if (others.length > 0) throw new UsageError(say.oneNew);
  if (!/\.(geo)?json$/i.test(file)) throw new UsageError(say.newTarget);
  const isForced = given.values.force === true;
  // Before all questions: nobody is to answer them for nothing.
  if (!isForced && (await isThere(file))) throw new UsageError(say.fileExists(file));

  const { default: text } = await import('../../geodata/gazetteer/gazetteer.json?raw');
  const tools: Tools = { say, lang, output, gazetteer: parseGazetteer(JSON.parse(text)) };
  const beginning = given.repeated.has('title') ? byOptions(given, tools) : await byQuestions(given, tools);
  const draft = draftOf(beginning);
  await write(file, draft, isForced, say);
  report(file, draft, beginning, tools);
  return 0;
}

function byOptions(given: Arguments, { say, lang, gazetteer }: Tools): Beginning {
  return {
    title: soundTitle(textOption(given, 'title', ''), say),
    lang: soundLanguage(textOption(given, 'lang', interfaceLanguage(lang)), say),
    places: placesOf(given, gazetteer, say),
  };
}

/** The best place for each `--place`. */
function placesOf(
  { repeated }: Arguments,
  gazetteer: Gazetteer,
  say: CommandMessages,
): readonly GazetteerPlace[] {
  return (repeated.get('place') ?? []).map((name) => {
    const [place] = findPlaces(gazetteer, name, 1);
    if (!place) throw new UsageError(say.noPlace(name));
    return place;
  });
}

async function byQuestions(given: Arguments, tools: Tools): Promise<Beginning> {
  const { say, lang, gazetteer } = tools;
  const asked = placesOf(given, gazetteer, say);
  const dialogue = openDialogue();
  try {
    const title = soundTitle(await dialogue.ask(say.ask.title), say);
    const spoken = textOption(given, 'lang', interfaceLanguage(lang));
    const answer = await dialogue.ask(say.ask.lang(spoken));
    const language = soundLanguage(answer === '' ? spoken : answer, say);
    return { title, lang: language, places: [...asked, ...(await askPlaces(dialogue, language, tools))] };
  } finally {
    dialogue.close();
  }
}

async function askPlaces(dialogue: Dialogue, lang: string, tools: Tools): Promise<readonly GazetteerPlace[]> {
  const { say, output, gazetteer } = tools;
  const places: GazetteerPlace[] = [];
  for (;;) {
    const name = await dialogue.ask(places.length === 0 ? say.ask.firstPlace : say.ask.nextPlace);
    if (name === '') return places;
    const found = findPlaces(gazetteer, name, CHOICES);
    if (found.length === 0) {
      output.warn(say.ask.unknown(name));
      continue;
    }
    output.warn(found.map((place, index) => `  ${index + 1}  ${lineOf(place, lang, tools)}`).join('\n'));
    const answer = await dialogue.ask(say.ask.which(found.length));
    const chosen = found[answer === '' ? 0 : Number(answer) - 1];
    if (chosen) places.push(chosen);
  }
}

function lineOf(place: GazetteerPlace, fileLang: string, { say, lang }: Tools): string {
  const country = countryName(place.country, lang)?.text ?? place.country;
  return say.placeLine(placeEntry(place, fileLang).name, country, place.kind);
}

function draftOf({ title, lang, places }: Beginning): Draft {
  return places.reduce<Draft>(
    (draft, place) => addPlace(draft, placeEntry(place, lang)).draft,
    emptyDraft({ title, lang }),
  );
}

/** @throws UsageError where the file is there, unless it may be written over, or can't be written */
async function write(file: string, draft: Draft, isForced: boolean, say: CommandMessages): Promise<void> {
  const schema = schemaPath(file);
  const whole: Draft = schema === null ? draft : { $schema: schema, ...draft };
  try {
    await writeFile(file, draftText(whole), { flag: isForced ? 'w' : 'wx' });
  } catch (error) {
    const code = errorCode(error);
    throw new UsageError(code === 'EEXIST' ? say.fileExists(file) : say.unwritable(file, code));
  }
}

/**
 * The way from the file to the schema beside this command, for editors; `null` unless both lie under the folder in which
 * the command was called: a way out of it would lead nowhere for anybody else.
 */
function schemaPath(file: string): string | null {
  const schema = fileURLToPath(new URL('../schema.json', import.meta.url));
  const isInside = (path: string) => !relative(process.cwd(), path).startsWith('..');
  if (!isInside(schema) || !isInside(resolve(file))) return null;
  const path = relative(dirname(resolve(file)), schema).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}

function report(file: string, draft: Draft, { lang: fileLang, places }: Beginning, tools: Tools): void {
  const { say, lang, output, gazetteer } = tools;
  output.print(`${say.begun(file, places.length)}\n`);
  output.print(places.map((place) => `  ${lineOf(place, fileLang, tools)}\n`).join(''));
  for (const found of issuesOf(draft)) {
    output.print(`  ${say.severity[found.issue.severity]}: ${issueText(found, lang)}\n`);
  }
  output.print(`\n${say.toDo(file)}`);
  if (places.length > 0) output.print(`\n${say.placesFrom(gazetteer.credit)}\n`);
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}

function soundTitle(title: string, { noTitle }: CommandMessages): string {
  if (title.trim() === '') throw new UsageError(noTitle);
  return title.trim();
}

function soundLanguage(tag: string, { badLanguage }: CommandMessages): string {
  if (!LANGUAGE.test(tag)) throw new UsageError(badLanguage(tag));
  return tag;
}
