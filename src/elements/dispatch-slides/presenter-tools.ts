import { html, nothing } from 'lit';
import type { ClassroomMessages } from '../../language/classroom.ts';
import { MINUTES, writtenSeconds } from './countdown.ts';
import type { CountdownController } from './countdown-controller.ts';
import { type IconName, icon } from './icons.ts';
import type { PresenterAct } from './presenter-keys.ts';

type Words = ClassroomMessages['slides'];

/** What covers the picture while the class shall look at nothing, or at a white light. */
export type Curtain = 'none' | 'black' | 'white';

export function curtainView(curtain: Curtain, words: Words, onPress: () => void): unknown {
  if (curtain === 'none') return nothing;
  return html`<div class="curtain" data-screen=${curtain} role="status" @click=${onPress}>
    <span class="unseen">${curtain === 'black' ? words.dark : words.light}</span>
  </div>`;
}

/** Back, where we are, on; and the tools a presenter has besides. */
export function presenterTools(
  {
    at,
    count,
    hasFullscreen,
  }: { readonly at: number; readonly count: number; readonly hasFullscreen: boolean },
  words: Words,
  onAct: (act: PresenterAct) => void,
): unknown {
  const button = (act: PresenterAct, name: IconName, label: string, off = false) => html`<button
    type="button"
    class="square ${act}"
    aria-label=${label}
    title=${label}
    aria-disabled=${off ? 'true' : 'false'}
    @click=${() => onAct(act)}
  >${icon(name)}</button>`;
  return html`<div class="steps">
      ${button('back', 'back', words.back, at === 0)}
      <span class="place" aria-hidden="true">${words.place(at + 1, count)}</span>
      ${button('next', 'next', words.next)}
    </div>
    <div class="tools">
      ${button('timer', 'timer', words.timer)}
      ${hasFullscreen ? button('fullscreen', 'fullscreen', words.fullscreen) : nothing}
      ${button('help', 'help', words.help)} ${button('end', 'leave', words.leave)}
    </div>`;
}

/** How long, then what is left of it, large. */
export function timerView(timer: CountdownController, words: Words): unknown {
  const { seconds } = timer;
  if (timer.isChoosing) {
    return html`<div class="countdown" role="group" aria-label=${words.timer}>
      ${MINUTES.map(
        (minutes) => html`<button
          type="button"
          class="button minutes"
          aria-label=${words.minutes(minutes)}
          @click=${() => timer.start(minutes)}
        >${minutes}</button>`,
      )}
      <span class="unit" aria-hidden="true">${words.minutesShort}</span>
    </div>`;
  }
  if (seconds === null) return nothing;
  return html`<div class="countdown" role="group" aria-label=${words.timer} ?data-over=${seconds === 0}>
    <span class="clock" role="timer" aria-label=${words.left}>${writtenSeconds(seconds)}</span>
    ${
      seconds === 0
        ? html`<span class="over">${words.over}</span>`
        : html`<button
            type="button"
            class="square pause"
            aria-label=${timer.isPaused ? words.goOn : words.pause}
            title=${timer.isPaused ? words.goOn : words.pause}
            @click=${() => timer.turn()}
          >${icon(timer.isPaused ? 'goOn' : 'pause')}</button>`
    }
  </div>`;
}

/** What the timer says to those who hear the page: that it runs, its last minute, its end. */
export function timerNews(seconds: number | null, words: Words): string {
  if (seconds === 0) return words.over;
  if (seconds === null || seconds % 60 !== 0) return '';
  return `${words.left}: ${words.minutes(seconds / 60)}`;
}

/** All keys, as a dialog that takes the focus and gives it back. */
export function helpDialog(words: Words, onClose: () => void): unknown {
  return html`<dialog class="keys" aria-labelledby="keys" @close=${onClose}>
    <form method="dialog">
      <h2 id="keys">${words.keys}</h2>
      <dl>${words.keyList.map(([key, what]) => html`<dt>${key}</dt><dd>${what}</dd>`)}</dl>
      <p>${words.touch}</p>
      <button class="button" value="close">${words.close}</button>
    </form>
  </dialog>`;
}
