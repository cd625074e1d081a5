import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { loadTimeZones, type ZonesNear } from '../../geo/time-zone.ts';
import { interfaceLanguage } from '../../language/catalogue.ts';
import { lessonMessagesFor } from '../../language/lesson.ts';
import { quizMessagesFor } from '../../language/quiz.ts';
import { pickText } from '../../language/text.ts';
import { makeTasks, whyNothing } from '../../lesson/make-tasks.ts';
import type { Given, Level, Task } from '../../lesson/types.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import type { Dispatch } from '../../model/types.ts';
import type { DetailsView } from '../dispatch-details/details-view.ts';
import { GroundLoader } from '../dispatch-map/ground-loader.ts';
import { aloneNote } from '../shared/alone-note.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { keepLast } from '../shared/keep-last.ts';
import { PartElement } from '../shared/part-element.ts';
import { ThemeReader } from '../shared/theme-reader.ts';
import { WantedLoader } from '../shared/wanted-loader.ts';
import { type Attempt, countsOf, isOf, keepsTry, verdictOf } from './attempt.ts';
import { quizStyles } from './dispatch-quiz.styles.ts';
import { feedbackText } from './feedback.ts';
import { formStyles } from './form.styles.ts';
import { mapStyles } from './map.styles.ts';
import { attemptAt, NEW_PAPER, nextOf, turnedTo, withCheck, withDraft } from './paper.ts';
import { DispatchAnswerEvent, DispatchQuizEndEvent } from './quiz-events.ts';
import { quizFoot, quizHead, waitingNote } from './quiz-frame.ts';
import { resultHead, saveResult } from './quiz-result.ts';
import { resultStyles } from './result.styles.ts';
import { resultRows } from './result.ts';
import { resultPage } from './result-page.ts';
import { DEFAULTS, nextSeed, type Settings, settingsOf } from './settings.ts';
import { TaskMap } from './task-map.ts';
import { isDone, taskPage } from './task-page.ts';
import { wholeScene } from './whole-scene.ts';

/**
 * Tasks from a story, one at a time: places to find on a blank map, who says what, what came first, how far, how sure.
 * An answer is looked at at once, kindly, with what the story says and its sources; after a second try it is shown. At
 * the end stands a result in words, to be printed or kept as a file. Nothing is stored or sent.
 *
 * @element dispatch-quiz
 * @fires {DispatchAnswerEvent} dispatch-answer - a pupil had an answer checked
 * @fires {DispatchQuizEndEvent} dispatch-quiz-end - a pupil has come to the result
 * @csspart title - the name of the story
 * @csspart progress - how far one has come
 * @csspart question - what is asked
 */
export class DispatchQuiz extends PartElement {
  static override styles = [baseStyles, quizStyles, formStyles, mapStyles, resultStyles];

  /** How hard the tasks are: `easy`, `standard` or `advanced`. */
  @property({ reflect: true, useDefault: true }) level: Level = DEFAULTS.level;
  /** 1 … 999 999; the same number gives the same tasks, here, on a worksheet and to everybody in a class. */
  @property({ type: Number, reflect: true, useDefault: true }) seed: number = DEFAULTS.seed;
  /** How many tasks at most, 1 … 20. */
  @property({ type: Number, reflect: true, useDefault: true }) count: number = DEFAULTS.count;
  /** Kinds of tasks wanted, with spaces between them, as `find-place who-says`; without it all. */
  @property({ reflect: true, useDefault: true }) kinds = '';

  @state() private paper = NEW_PAPER;
  @state() private hasNumbers = false;
  @state() private missing = '';
  @state() private pupil = '';
  @state() private spokenText = '';

  readonly #theme = new ThemeReader(this);
  readonly #ground = new GroundLoader(this);
  readonly #map = new TaskMap(this);
  /** With them come other tasks than without: all have to have the same. */
  readonly #zones = new WantedLoader(this, loadTimeZones, 'dispatch-quiz: the time zones');
  #chosenBefore: Settings | null = null;
  #dispatch: Dispatch | null = null;

  readonly #settings = keepLast((level: unknown, seed: unknown, count: unknown, kinds: unknown) =>
    settingsOf({ level, seed, count, kinds }),
  );
  readonly #tasks = keepLast((dispatch: Dispatch, lang: string, zones: ZonesNear, settings: Settings) =>
    makeTasks(dispatch, { lang, zones, ...settings }),
  );
  readonly #scene = keepLast(wholeScene);

  /** What decides which tasks there are. */
  get #chosen(): Settings {
    // What is no number is never equal to itself, and would begin a new paper each time.
    return this.#settings(this.level, this.seed || 0, this.count || 0, this.kinds);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { dispatch } = this.state;
    if (dispatch) this.#zones.load();
    if (this.#chosen === this.#chosenBefore && dispatch === this.#dispatch) return;
    this.#chosenBefore = this.#chosen;
    this.#dispatch = dispatch;
    this.#begin();
  }

  protected override render(): unknown {
    const { dispatch, lang } = this.state;
    if (!dispatch) return aloneNote(this.story);
    const { value: zones } = this.#zones;
    return html`<section class="quiz" lang=${interfaceLanguage(lang)}>
      ${zones ? this.#paperOf(dispatch, zones) : waitingNote(lang, this.#zones)}
      <p class="unseen" role="status">${this.spokenText}</p>
    </section>`;
  }

  #paperOf(dispatch: Dispatch, zones: ZonesNear): unknown {
    const { lang } = this.state;
    const tasks = this.#tasks(dispatch, lang, zones, this.#chosen);
    if (tasks.length === 0) {
      const why = whyNothing(dispatch, { lang, zones, ...this.#chosen });
      return html`<p class="note">${why?.text}</p>`;
    }
    const title = pickText(dispatch.title, lang, dispatch.lang) ?? { text: dispatch.id, lang: dispatch.lang };
    const { at } = this.paper;
    const task = tasks[at];
    return html`${quizHead({ at, count: tasks.length, title, words: quizMessagesFor(lang) })}
      ${task ? this.#task(task, tasks, dispatch) : this.#result(tasks, dispatch)}`;
  }

  #task(task: Task, tasks: readonly Task[], dispatch: Dispatch): unknown {
    const { lang } = this.state;
    const { at, hasEnded } = this.paper;
    const words = quizMessagesFor(lang);
    const attempt = attemptAt(this.paper, task);
    const next = () => this.#turnTo(nextOf(this.paper, tasks.length), tasks);
    const isOver = isDone(task, attempt);
    const submit = (event: Event): void => {
      event.preventDefault();
      if (isOver) next();
      else void this.#check(task, dispatch);
    };
    return html`<form novalidate @submit=${submit}>
      ${taskPage({
        task,
        attempt,
        words,
        details: this.#details(dispatch),
        spoken: interfaceLanguage(lang),
        at,
        map: this.#mapOf(task, attempt, dispatch),
        hasNumbers: this.hasNumbers,
        toggleNumbers: this.#toggleNumbers,
        missing: this.missing,
        change: (given, focused) => this.#change(task, given, focused),
        announce: this.#announce,
      })}
      ${quizFoot({
        act: !isOver ? 'check' : hasEnded || at === tasks.length - 1 ? 'finish' : 'next',
        isFirst: at === 0,
        words,
        back: () => this.#turnTo(at - 1, tasks),
        skip: next,
      })}
    </form>`;
  }

  #mapOf(task: Task, { draft, tries }: Attempt, dispatch: Dispatch): unknown {
    const { lang } = this.state;
    this.#ground.load();
    const basemap = this.#ground.best;
    const words = quizMessagesFor(lang);
    if (!basemap)
      return this.#ground.failed ? html`<p class="map hint" role="status">${words.noMap}</p>` : nothing;
    const isPoint = isOf('point');
    return this.#map.render({
      task,
      scene: this.#scene(dispatch, lang, this.#theme.palette, this.#map.medium),
      basemap,
      isDone: isDone(task, { draft, tries }),
      pin: draft && isPoint(draft) ? draft.position : null,
      tips: tries.filter(isPoint).map(({ position }) => position),
      hasNumbers: this.hasNumbers,
      words,
      spoken: interfaceLanguage(lang),
      setPin: (position) => this.#change(task, { form: 'point', position }),
    });
  }

  #result(tasks: readonly Task[], dispatch: Dispatch): unknown {
    const { lang } = this.state;
    const { level, seed } = this.#chosen;
    const { attempts } = this.paper;
    const words = quizMessagesFor(lang);
    const head = resultHead(dispatch, countsOf(tasks, attempts), {
      lang,
      pupil: this.pupil,
      paper: words.paper(lessonMessagesFor(lang).levels[level], String(seed)),
    });
    const rows = resultRows(tasks, attempts, words);
    return resultPage({
      head,
      rows,
      words,
      details: this.#details(dispatch),
      setName: (name) => {
        this.pupil = name;
      },
      goTo: (at) => this.#turnTo(at, tasks),
      print: () => window.print(),
      save: () => saveResult(head, rows, dispatch, lang),
      again: () => {
        this.#begin();
        void this.#focusQuestion();
      },
      another: () => {
        this.seed = nextSeed(seed);
        void this.#focusQuestion();
      },
    });
  }

  #details(dispatch: Dispatch): DetailsView {
    const { messages, state } = this;
    const { lang } = state;
    return {
      dispatch,
      index: indexDispatch(dispatch),
      state,
      lang,
      spoken: interfaceLanguage(lang),
      messages,
      timesLine: null,
      showsAll: true,
    };
  }

  #begin(): void {
    this.paper = NEW_PAPER;
    this.#clear();
  }

  /** What was said and opened belongs to the task that was left. */
  #clear(): void {
    this.hasNumbers = false;
    this.missing = '';
    this.spokenText = '';
  }

  #change(task: Task, given: Given, focused?: HTMLElement): void {
    this.paper = withDraft(this.paper, task, given);
    this.missing = '';
    // What was moved in the list has lost the focus.
    if (focused) void this.updateComplete.then(() => focused.focus());
  }

  async #check(task: Task, dispatch: Dispatch): Promise<void> {
    const { lang } = this.state;
    const words = quizMessagesFor(lang);
    const paper = withCheck(this.paper, task);
    const attempt = attemptAt(paper, task);
    if (paper === this.paper) {
      this.missing = keepsTry(task, attempt) ? words.unchanged : lessonMessagesFor(lang).verdict.none;
      this.#announce(this.missing);
      return;
    }
    this.paper = paper;
    this.missing = '';
    this.#announce(feedbackText({ task, attempt, words, details: this.#details(dispatch) }));
    const outcome = verdictOf(task, attempt)?.outcome ?? 'wrong';
    this.dispatchEvent(new DispatchAnswerEvent(task.id, outcome, attempt.tries.length));
    await this.updateComplete;
    this.renderRoot.querySelector('.feedback')?.scrollIntoView({ block: 'nearest' });
  }

  #turnTo(at: number, tasks: readonly Task[]): void {
    this.paper = turnedTo(this.paper, at, tasks.length);
    this.#clear();
    if (this.paper.at === tasks.length) {
      const { right, second } = countsOf(tasks, this.paper.attempts);
      this.dispatchEvent(new DispatchQuizEndEvent(right, second, tasks.length));
    }
    void this.#focusQuestion();
  }

  async #focusQuestion(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#question')?.focus();
  }

  readonly #announce = (text: string): void => {
    this.spokenText = text;
  };

  readonly #toggleNumbers = (): void => {
    this.hasNumbers = !this.hasNumbers;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-quiz': DispatchQuiz;
  }
}
