import { useEffect, useState } from 'react';
import { liveIfLoaded, loadLive } from '../charts/load-live.ts';
import { type Scene, sceneText } from './scene.ts';
import { SCENES } from './scenes.ts';

/** Milliseconds after which a scene whose drawing is not here comes all the same, with words for what it lacks. */
const PATIENCE = 10_000;

/**
 * The scene to draw: the one that is due, or the one that stood before until what draws the new one is here. So nothing
 * is ever taken away before there is something to put in its place.
 */
export function useStandingScene(due: Scene | undefined): Scene | undefined {
  const [standing, setStanding] = useState(due);
  const [waited, setWaited] = useState('');
  const text = due ? sceneText(due) : '';
  const isHere = !due || !SCENES[due.kind].draws || liveIfLoaded() !== undefined || waited === text;

  useEffect(() => {
    if (isHere) return undefined;
    const timer = setTimeout(() => setWaited(text), PATIENCE);
    void loadLive().then(() => setWaited(text));
    return () => clearTimeout(timer);
  }, [isHere, text]);

  if (isHere && due !== standing) setStanding(due);
  return isHere ? due : standing;
}
