import { defineElement } from './define-element.ts';
import { DispatchSources } from './dispatch-sources/dispatch-sources.ts';

defineElement('dispatch-sources', DispatchSources);
