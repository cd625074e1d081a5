/* The elements that show a story; the explorer loads them after its own shell, some only when they are needed. */
import './define-reading.ts';
import './define-details.ts';
import './define-table.ts';
import './define-timeline.ts';
import './define-chain.ts';
import './define-search.ts';
import './define-sorting.ts';
import './define-share.ts';
