/**
 * What a seal asks of a machine, and no more. Passed in, so that the rules compile without a browser and can be tried
 * with any implementation. Texts are hashed and signed as UTF-8; bytes are written in lower-case hexadecimal, which
 * has one way to write them: in base64 the last character of a signature has bits that mean nothing.
 */
export interface SealCrypto {
  /** SHA-256. */
  readonly sha256: (text: string) => Promise<string>;
  /** SHA-256 of bytes that are written in hexadecimal. */
  readonly sha256OfHex: (hex: string) => Promise<string>;
  /** Whether `signature` is that of `text` by the Ed25519 key. False too for a key or signature that is none. */
  readonly verify: (publicKey: string, signature: string, text: string) => Promise<boolean>;
}

/** What makes signatures: a key that was opened with its passphrase, for as long as it is held. */
export interface Signer {
  /** Ed25519, 64 bytes. */
  readonly sign: (text: string) => Promise<string>;
}
