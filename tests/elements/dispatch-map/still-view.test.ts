import { describe, expect, it } from 'vitest';
import { boundsOfView, isRegional, zoomBounds } from '../../../src/elements/dispatch-map/still-view.ts';

describe('the view of a still map', () => {
  it('zooms in around the middle, across 180° too', () => {
    expect(zoomBounds([-20, -10, 20, 10], 1)).toEqual([-10, -5, 10, 5]);
    expect(zoomBounds([160, 0, -160, 40], 1)).toEqual([170, 10, -170, 30]);
  });

  it('zooms out to the whole world at most, and in to two degrees', () => {
    expect(zoomBounds([-100, -60, 100, 60], -1)).toEqual([-180, -90, 180, 90]);
    const [west, south, east, north] = zoomBounds([0, 0, 3, 3], 5);
    expect([east - west, north - south]).toEqual([2, 2]);
  });

  it('shows what a live map of that size would show', () => {
    const [west, , east] = boundsOfView({ lon: 10, lat: 0, zoom: 2 }, { width: 512, height: 256 });
    expect([west, east]).toEqual([-35, 55]);
  });

  it('is regional from zoom 4.5 on', () => {
    const size = { width: 800, height: 600 };
    const at = (zoom: number) => isRegional(boundsOfView({ lon: 0, lat: 0, zoom }, size), size);
    expect([at(4.4), at(4.6)]).toEqual([false, true]);
  });
});
