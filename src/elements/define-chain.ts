import { defineElement } from './define-element.ts';
import { DispatchChain } from './dispatch-chain/dispatch-chain.ts';

defineElement('dispatch-chain', DispatchChain);
