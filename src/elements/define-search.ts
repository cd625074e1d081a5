import { defineElement } from './define-element.ts';
import { DispatchSearch } from './dispatch-search/dispatch-search.ts';

defineElement('dispatch-search', DispatchSearch);
