import { html, LitElement } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { ThemeReader } from '../../../src/elements/shared/theme-reader.ts';
import { installTokens } from '../../../src/elements/shared/tokens.ts';
import { DARK, LIGHT } from '../../../src/scene/theme.ts';
import { eventually } from '../../helpers/story-files.ts';

class ThemeProbe extends LitElement {
  readonly theme = new ThemeReader(this);

  protected override render(): unknown {
    return html`${this.theme.palette.paper}`;
  }
}
customElements.define('theme-probe', ThemeProbe);

async function probe(): Promise<ThemeProbe> {
  installTokens(document);
  const element = new ThemeProbe();
  document.body.append(element);
  await element.updateComplete;
  return element;
}

describe('the palette that holds at an element', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
  });

  it('is ours by day and by night', async () => {
    document.documentElement.style.colorScheme = 'light';
    expect((await probe()).theme.palette).toEqual(LIGHT);
    document.documentElement.style.colorScheme = 'dark';
    expect((await probe()).theme.palette).toEqual(DARK);
  });

  it('takes the host’s own colours, however they are written and wherever they are set', async () => {
    document.documentElement.style.setProperty('--dispatch-land', 'rebeccapurple');
    document.body.style.setProperty('--dispatch-goods-arms', 'oklch(0.6 0.1 200)');
    const { palette } = (await probe()).theme;
    expect(palette.land).toBe('#663399');
    expect(palette.goods.arms).toMatch(/^#[0-9a-f]{6}$/);
    expect(palette.goods.arms).not.toBe(LIGHT.goods.arms);
    expect(palette.water).toBe(LIGHT.water);
  });

  it('keeps our own colour where the host’s makes no sense', async () => {
    document.documentElement.style.setProperty('--dispatch-land', 'banana');
    document.documentElement.style.setProperty('--dispatch-water', 'transparent');
    expect((await probe()).theme.palette).toEqual(LIGHT);
  });

  it('changes when the scheme or a colour of the page does, and only then', async () => {
    const element = await probe();
    const before = element.theme.palette;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.theme.palette).toBe(before);
    document.documentElement.style.colorScheme = 'dark';
    await eventually(() => expect(element.shadowRoot?.textContent).toContain(DARK.paper));
    document.documentElement.style.setProperty('--dispatch-paper', '#123456');
    await eventually(() => expect(element.shadowRoot?.textContent).toContain('#123456'));
  });
});
