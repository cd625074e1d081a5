/* The elements that a story opens with. */
import './define-article.ts';
import './define-legend.ts';
import './define-map.ts';
