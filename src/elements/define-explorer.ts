import { defineElement } from './define-element.ts';
import { DispatchExplorer } from './dispatch-explorer/dispatch-explorer.ts';

defineElement('dispatch-explorer', DispatchExplorer);
