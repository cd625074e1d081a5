import type { LocalText } from '../../language/text.ts';
import { describeAmount, describeDrawnAmount } from '../../model/describe-amounts.ts';
import { isFlow } from '../../model/dispatch-index.ts';
import { figuresOf } from '../../model/figures.ts';
import { nameOf } from '../../model/name-of.ts';
import type { ClaimedFeature } from '../../model/types.ts';
import { statusWordOf } from './compare-table.ts';
import type { CritiqueView } from './critique-view.ts';
import type { SpeakerPanel } from './speaker-panels.ts';

/** What a small map shows of one mark, in words. */
export interface MarkWords {
  readonly id: string;
  readonly name: LocalText;
  /** As this speaker gives it; null where there is no number. */
  readonly amount: string | null;
  readonly status: string;
}

/** So many parts of a whole are named where a speaker gives no total. */
const MOST_PARTS = 2;

/** The marks of a small map in words, flows first. */
export function panelWords(panel: SpeakerPanel, view: CritiqueView): readonly MarkWords[] {
  const { dispatch, lang, messages } = view;
  return panel.marks.map((mark) => {
    const { status } = mark.properties;
    return {
      id: mark.id,
      name: nameOf(mark.properties, lang, dispatch.lang),
      amount: amountOf(mark, panel, view),
      status: panel.kind === 'speaker' ? statusWordOf(status, messages) : messages.words.status[status],
    };
  });
}

function amountOf(mark: ClaimedFeature, panel: SpeakerPanel, view: CritiqueView): string | null {
  if (!isFlow(mark)) return null;
  const { lang, state, critique } = view;
  const total = describeDrawnAmount(mark, panel.dispatch, lang, state.time);
  if (total) return total.text;
  // Parts said by different speakers belong beside each of them, not in one line.
  if (panel.kind !== 'speaker') return null;
  const parts = figuresOf(mark, panel.dispatch, state.time).parts.slice(-MOST_PARTS);
  const words = parts.map(({ amount }) => describeAmount(amount, panel.dispatch, lang).text);
  return words.length === 0 ? null : critique.speakers.inParts(words.join(', '));
}
