import { defineElement } from './define-element.ts';
import './define-map.ts';
import './define-story.ts';
import { DispatchWriter } from './dispatch-writer/dispatch-writer.ts';

defineElement('dispatch-writer', DispatchWriter);
