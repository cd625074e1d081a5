import { interfaceLanguage, messagesFor } from '../language/catalogue.ts';
import { formatNumber, isolated } from '../language/format.ts';
import { type LocalText, pickText } from '../language/text.ts';
import { describeStatuses } from '../model/describe.ts';
import type { SceneContext } from './scene-context.ts';

/** What the picture shows in one or two sentences, in the language of the interface. */
export function sceneDescription(
  { dispatch, features, lang: wanted }: SceneContext,
  isDrawn: (id: string) => boolean,
): LocalText {
  const lang = interfaceLanguage(wanted);
  const { map, sentences } = messagesFor(lang);
  const flows = features.flows.filter(({ id }) => isDrawn(id));
  const events = features.events.filter(({ id }) => isDrawn(id));
  const { summary, flows: countFlows, events: countEvents, none } = sentences.dispatch;
  const number = (count: number) => formatNumber(count, lang);
  const title = pickText(dispatch.title, lang, dispatch.lang)?.text ?? dispatch.id;
  const shown = summary(
    countFlows(flows.length, number(flows.length)),
    describeStatuses(flows, lang),
    countEvents(events.length, number(events.length)),
    '',
  );
  return {
    text: map.scene.description(isolated(title), flows.length + events.length === 0 ? none : shown),
    lang,
  };
}
