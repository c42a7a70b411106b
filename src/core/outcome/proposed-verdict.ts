/**
 * What the words of a reply seem to do with a point, to propose. Only the plain formulas of Dutch town halls are known
 * here; a person chooses, and where nothing is recognised the point is merely noted.
 */
import type { Verdict } from '#core/records/outcome-event';

const rejecting =
  /\b(?:nemen? (?:\S+ ){0,6}niet over|niet overgenomen|wijzen (?:\S+ ){0,6}af|afgewezen|zien (?:wij )?(?:\S+ ){0,4}geen (?:aanleiding|noodzaak|reden)|volgen (?:\S+ ){0,4}niet|niet voornemens|achten (?:\S+ ){0,8}niet (?:nodig|wenselijk|haalbaar)|geen gehoor)\b/iu;
const partly =
  /\b(?:deels|gedeeltelijk|ten dele|in zoverre|onder voorwaarde|in aangepaste vorm|op onderdelen)\b/iu;
const adopting =
  /\b(?:nemen? (?:\S+ ){0,8}over|overgenomen|onderschrijven|volgen (?:wij )?(?:uw|dit|het) advies|zullen|gaan wij|voeren (?:\S+ ){0,4}uit|wordt uitgevoerd|stemmen (?:\S+ ){0,3}in)\b/iu;

/** `partly` before the others: "nemen wij deels over" both adopts and does not. */
export function proposedVerdict(words: string): Exclude<Verdict, 'notAnswered'> {
  if (partly.test(words)) return 'partly';
  if (rejecting.test(words)) return 'rejected';
  if (adopting.test(words)) return 'adopted';
  return 'noted';
}

const because = /\b(?:omdat|aangezien|want|vanwege|wegens|gezien|daarom|hierdoor|immers|reden)\b/iu;

/** The sentence that says why, of the words of a reply; empty where none does. */
export function proposedReason(words: string): string {
  return (
    words
      .split(/(?<=[.!?])\s+/u)
      .find((sentence) => because.test(sentence))
      ?.trim() ?? ''
  );
}
