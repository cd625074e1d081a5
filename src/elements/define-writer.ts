import { defineElement } from './define-element.ts';
import { DispatchWriter } from './dispatch-writer/dispatch-writer.ts';

defineElement('dispatch-writer', DispatchWriter);
