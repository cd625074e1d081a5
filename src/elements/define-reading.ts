/* The elements that a story is read with first. */
import './define-article.ts';
import './define-legend.ts';
import './define-map.ts';
