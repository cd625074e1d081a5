import { defineElement } from './define-element.ts';
import { DispatchArticle } from './dispatch-article/dispatch-article.ts';
import { DispatchDetails } from './dispatch-details/dispatch-details.ts';
import { DispatchLegend } from './dispatch-legend/dispatch-legend.ts';
import { DispatchMap } from './dispatch-map/dispatch-map.ts';
import { DispatchTable } from './dispatch-table/dispatch-table.ts';

/* The elements that show a story; the explorer loads them after its own shell. */
defineElement('dispatch-article', DispatchArticle);
defineElement('dispatch-details', DispatchDetails);
defineElement('dispatch-legend', DispatchLegend);
defineElement('dispatch-table', DispatchTable);
defineElement('dispatch-map', DispatchMap);
