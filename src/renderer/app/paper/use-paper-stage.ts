import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { pagePainter } from '#documents';
import { type PaperStage, paperStage } from './paper-stage';

/** The width of A4 in CSS pixels. */
const A4_WIDTH = (210 / 25.4) * 96;

/** The stage in `host`; null until the style of the pages is there. */
export function usePaperStage(host: RefObject<HTMLElement | null>): PaperStage | null {
  const [stage, setStage] = useState<PaperStage | null>(null);
  useEffect(() => {
    let isGone = false;
    void pagePainter.style().then((style) => {
      if (!isGone && host.current) setStage(paperStage(host.current, style));
    });
    return () => {
      isGone = true;
    };
  }, [host]);
  return stage;
}

/** How many times its own size a page is when it takes all the width of `host`; 1 until that is known. */
export function useFittingZoom(host: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(A4_WIDTH);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width || A4_WIDTH));
    observer.observe(element);
    return () => observer.disconnect();
  }, [host]);
  return width / A4_WIDTH;
}
