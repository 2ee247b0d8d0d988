import { generateKeyPairSync, sign } from 'node:crypto';

/** For a server of this machine’s own that must be spoken to by https. */
export interface OwnCertificate {
  /** PEM. A program that is to trust it gets its file in `NODE_EXTRA_CA_CERTS`. */
  readonly cert: string;
  readonly key: string;
}

/** Tags of ASN.1, which certificates are written in. */
const tags = { integer: 0x02, bits: 0x03, octets: 0x04, name: 0x06, text: 0x0c, time: 0x18 };
const sequence = 0x30;
const set = 0x31;

const ids = {
  ecdsaWithSha256: [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02],
  commonName: [0x55, 0x04, 0x03],
  alternativeName: [0x55, 0x1d, 0x11],
};

function element(tag: number, ...parts: (Uint8Array | number[] | string)[]): Uint8Array {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array)));
  const { length } = content;
  const size = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

/** A certificate that signs itself, for 127.0.0.1, and its key. */
export function makeOwnCertificate(): OwnCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = element(sequence, element(tags.name, ids.ecdsaWithSha256));
  const commonName = element(tags.name, ids.commonName);
  const name = element(
    sequence,
    element(set, element(sequence, commonName, element(tags.text, '127.0.0.1'))),
  );
  const always = ['20000101000000Z', '20991231235959Z'].map((at) => element(tags.time, at));
  const address = element(sequence, element(0x87, [127, 0, 0, 1]));
  const extension = element(
    sequence,
    element(tags.name, ids.alternativeName),
    element(tags.octets, address),
  );
  const statement = element(
    sequence,
    element(0xa0, element(tags.integer, [2])),
    element(tags.integer, [1]),
    algorithm,
    name,
    element(sequence, ...always),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    element(0xa3, element(sequence, extension)),
  );
  const signature = element(tags.bits, [0], sign('sha256', statement, privateKey));
  const certificate = Buffer.from(element(sequence, statement, algorithm, signature));
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  };
}
