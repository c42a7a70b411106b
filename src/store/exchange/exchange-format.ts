/**
 * What goes from one machine to another without a server: a file built as an archive is (see
 * `archive/archive-format.ts`), with the rows one matter needs, the acts that made them, the texts and the
 * pictures. Its manifest says besides for what it is meant.
 */
import { z } from 'zod';
import { moment, recordId } from '#core/records/record';
import type { ArchiveKind } from '../archive/archive-format';

export const EXCHANGE_EXTENSION = 'raadgever';
export const EXCHANGE_MEDIA_TYPE = 'application/vnd.raadgever.uitwisseling+zip';

export const exchangeFile: ArchiveKind = {
  format: 'raadgever-exchange',
  version: 1,
  mediaType: EXCHANGE_MEDIA_TYPE,
};

/** To be signed; the answer to that; to be read only; to go on with on another machine. */
export const purposes = ['signOff', 'answer', 'read', 'share'] as const;
export type Purpose = (typeof purposes)[number];

export const matters = ['letter', 'dossier', 'session'] as const;
export type Matter = (typeof matters)[number];

export interface About {
  readonly kind: Matter;
  readonly id: string;
}

export const exchangeFactsShape = z.looseObject({
  exchange: z.looseObject({
    purpose: z.enum(purposes),
    about: z.looseObject({ kind: z.enum(matters), id: recordId, title: z.string().max(500) }),
    from: z.looseObject({
      device: recordId,
      person: z.looseObject({ id: recordId, name: z.string(), function: z.string() }).nullable(),
    }),
    /** Letters that stayed behind because they are confidential. */
    leftOut: z.int().min(0),
  }),
  madeAt: moment,
});
export type ExchangeFacts = z.infer<typeof exchangeFactsShape>['exchange'];
