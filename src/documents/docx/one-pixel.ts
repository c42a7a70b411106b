/** The smallest picture there is, in the soft grey of the stationery: stretched, it is a line. */
const PNG =
  '89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415478da63088bcf06' +
  '00022f01212a35c1eb0000000049454e44ae426082';

export const onePixel = Uint8Array.from(PNG.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
