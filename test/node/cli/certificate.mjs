import {generateKeyPairSync, sign} from 'node:crypto';

/**
 * Makes a key and a certificate that it signed itself, for a server on 127.0.0.1 in a test.
 *
 * @param {Date} from - First moment at which it is valid.
 * @param {Date} to - Last one.
 * @returns {{key: string, cert: string}} In PEM.
 */
export function selfSigned(from, to) {
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const ecdsaWithSha256 = sequence(tlv(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
  const commonName = sequence(tlv(0x06, Buffer.from('550403', 'hex')), tlv(0x0c, 'test'));
  const name = sequence(tlv(0x31, commonName));
  const body = sequence(
    // Version 1, which has no extensions, goes without saying.
    tlv(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    sequence(...[from, to].map((date) => tlv(0x18, timeOf(date)))),
    name,
    publicKey.export({type: 'spki', format: 'der'}),
  );
  const signature = tlv(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]));
  const der = sequence(body, ecdsaWithSha256, signature).toString('base64');
  return {
    key: privateKey.export({type: 'pkcs8', format: 'pem'}),
    cert: `-----BEGIN CERTIFICATE-----\n${der.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}

/** `YYYYMMDDHHMMSSZ`. */
function timeOf(date) {
  return date.toISOString().replace(/\.\d+|[-:T]/g, '');
}

function sequence(...parts) {
  return tlv(0x30, Buffer.concat(parts));
}

/** A value in DER: what it is, how long it is, and the value. */
function tlv(tag, value) {
  const bytes = Buffer.from(value);
  const length =
    bytes.length < 128 ? [bytes.length] : [0x82, bytes.length >> 8, bytes.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), bytes]);
}
