import { defineElement } from './define-element.ts';
import { DispatchShare } from './dispatch-share/dispatch-share.ts';

defineElement('dispatch-share', DispatchShare);
