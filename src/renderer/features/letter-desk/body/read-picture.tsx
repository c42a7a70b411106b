import { type ReactNode, useEffect, useState } from 'react';
import { type BodyNode, pictureOf } from '#core/letter/body';
import type { Reading } from './reading';

/** A picture as it will stand on the page; where its bytes are not on this machine, its description. */
export function ReadPicture(props: { readonly node: BodyNode; readonly reading: Reading }): ReactNode {
  const { node, reading } = props;
  const picture = pictureOf(node);
  const { pictures } = reading;
  const hash = picture?.hash ?? null;
  const mediaType = picture?.mediaType ?? '';
  const [address, setAddress] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    if (hash === null) return;
    let isGone = false;
    void pictures.address(hash, mediaType).then((found) => {
      if (!isGone) setAddress(found);
    });
    return () => {
      isGone = true;
    };
  }, [pictures, hash, mediaType]);

  if (picture === null || address === null) {
    return (
      <figure data-picture="" data-gone="">
        <p data-picture-gone="">
          {reading.words.pictureGone} {picture?.alt ?? ''}
        </p>
      </figure>
    );
  }
  return (
    <figure data-picture="">
      <div data-picture-frame="" style={{ width: `${picture.width}%` }}>
        <img src={address} alt={picture.alt} width={picture.pixelWidth} height={picture.pixelHeight} />
      </div>
    </figure>
  );
}
