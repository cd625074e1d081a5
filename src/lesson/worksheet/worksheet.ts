import { allMessagesFor, interfaceLanguage } from '../../language/catalogue.ts';
import { worksheetMessagesFor } from '../../language/lesson.ts';
import { pickText } from '../../language/text.ts';
import { describeDate } from '../../model/describe-date.ts';
import type { Dispatch } from '../../model/types.ts';
import type { SvgNode } from '../../static/svg-node.ts';
import type { Task } from '../types.ts';
import { answerSheet } from './answer-sheet.ts';
import { bestDraft, type Draft } from './draft.ts';
import { isPlaceTask } from './paper-tasks.ts';
import { planMap } from './sheet-map.ts';
import type { SheetOptions } from './sheet-options.ts';
import { type Heading, sheetPage } from './sheet-page.ts';

/** A worksheet and its answers as pages of A4, each a complete SVG; the only layout there is. */
export interface Sheet {
  readonly lang: string;
  readonly title: Heading;
  readonly pages: readonly SvgNode[];
  readonly answers: readonly SvgNode[];
  /** Ids of tasks for which the two pages, or the map, had no room. */
  readonly leftOut: readonly string[];
}

/**
 * A worksheet of at most two pages, and its answers of at most two: a blank map with numbers and letters, tasks with
 * room for answers, the sources of what proves them. Tasks are set in the order in which they come; what asks for
 * places becomes one task of the map. Whatever finds no room is left out and named.
 */
export function worksheet(dispatch: Dispatch, tasks: readonly Task[], options: SheetOptions): Sheet {
  const { lang, level = 'standard' } = options;
  const plan = planMap(dispatch, tasks, options);
  const whole = bestDraft(dispatch, tasks, plan, options);
  const gone = droppedOf(tasks, whole);
  // Numbers and sources are those of what is left.
  const draft =
    whole.dropped.length === 0
      ? whole
      : bestDraft(
          dispatch,
          tasks.filter((task) => !gone.has(task)),
          plan,
          options,
        );
  const words = worksheetMessagesFor(lang);
  const spoken = interfaceLanguage(lang);
  const title = pickText(dispatch.title, lang, dispatch.lang) ?? { text: dispatch.id, lang: dispatch.lang };
  const pages = draft.pages.map(({ content, foot }, index) => {
    const name = words.page(index + 1, draft.pages.length);
    return sheetPage(content, foot, pageLine(name, dispatch, options), { lang: spoken, title: name });
  });
  const answers = answerSheet({
    dispatch,
    tasks: draft.shown,
    title,
    notes: draft.notes.map(({ text }) => text),
    lang,
    level,
    lineOf: (page, of) => pageLine(words.answerPage(page, of), dispatch, options),
  });
  const alsoGone = droppedOf(tasks, draft);
  const leftOut = tasks.filter((task) => gone.has(task) || alsoGone.has(task)).map(({ id }) => id);
  return { lang: spoken, title, pages, answers, leftOut };
}

function pageLine(page: string, { updated }: Dispatch, { lang, seed, level }: SheetOptions): string {
  const words = worksheetMessagesFor(lang);
  const { article } = allMessagesFor(lang).ui;
  return [
    'Dispatch Atlas',
    page,
    updated === undefined ? '' : article.updated(describeDate(updated, lang)),
    level === undefined ? '' : words.level[level],
    seed === undefined ? '' : words.version(seed),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Tasks that a draft does not ask: dropped, or places that its map can't show. */
function droppedOf(tasks: readonly Task[], { map, dropped }: Draft): ReadonlySet<Task> {
  const numbered = new Set(map.places.map(({ id }) => id));
  const gone = new Set(dropped.flatMap((task) => (task.kind === 'task' ? [task.task] : [])));
  return new Set(
    tasks.filter((task) => (isPlaceTask(task) ? !numbered.has(task.answer.place) : gone.has(task))),
  );
}
