import styles from './Screen.module.css';

/** A video of nothing that plays in a corner of the page until it is stopped. */
export interface WakingVideo {
  /** Plays, again if need be; false where the browser will not. */
  play(): Promise<boolean>;
  stop(): void;
}

/**
 * Browsers keep a display awake while a video plays on a visible page. Chromium and Firefox hold that of a stream however
 * small and silent it is, but Chromium only within the window; a recorded one would have to sound or fill a fifth of it.
 */
export function wakingVideo(): WakingVideo {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const video = document.createElement('video');
  video.className = styles.waking ?? '';
  video.muted = true;
  video.playsInline = true;
  video.ariaHidden = 'true';
  return {
    async play() {
      try {
        video.srcObject ??= canvas.captureStream();
        if (!video.isConnected) document.body.append(video);
        // A stream of a canvas begins with the first thing drawn on it.
        canvas.getContext('2d')?.fillRect(0, 0, 1, 1);
        await video.play();
        return true;
      } catch {
        return false;
      }
    },
    stop() {
      video.remove();
      if (video.srcObject instanceof MediaStream)
        for (const track of video.srcObject.getTracks()) track.stop();
      video.srcObject = null;
    },
  };
}
