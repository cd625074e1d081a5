import './define-map.ts';
import { defineElement } from './define-element.ts';
import { DispatchSlides } from './dispatch-slides/dispatch-slides.ts';

defineElement('dispatch-slides', DispatchSlides);
