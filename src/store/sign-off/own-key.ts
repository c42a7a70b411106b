/**
 * The private half of a key, wrapped with its holder's passphrase. It lies on the machine it was made on, in no archive
 * and no file for others: whoever has it can try passphrases without end.
 */
export interface OwnKey {
  /** SHA-256 of the public key, hexadecimal. */
  readonly keyId: string;
  readonly personId: string;
  /** PBKDF2 with SHA-256 makes the wrapping key of the passphrase. */
  readonly salt: Uint8Array;
  readonly iterations: number;
  /** AES-GCM over the PKCS #8 form of the key; `keyId` is authenticated along. */
  readonly iv: Uint8Array;
  readonly wrapped: Uint8Array;
}
