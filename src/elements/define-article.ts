import { defineElement } from './define-element.ts';
import { DispatchArticle } from './dispatch-article/dispatch-article.ts';

defineElement('dispatch-article', DispatchArticle);
