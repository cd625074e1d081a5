import { defineElement } from './define-element.ts';
import { DispatchArticle } from './dispatch-article/dispatch-article.ts';
import { DispatchLegend } from './dispatch-legend/dispatch-legend.ts';
import { DispatchMap } from './dispatch-map/dispatch-map.ts';

/* The elements that a story opens with. */
defineElement('dispatch-article', DispatchArticle);
defineElement('dispatch-legend', DispatchLegend);
defineElement('dispatch-map', DispatchMap);
