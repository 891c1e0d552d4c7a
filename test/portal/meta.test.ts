import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { companyAnswer, failure, json, metaAnswer, problem, type Rig, raw, startRig } from './rig.js';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.close());

const credentials = { npp: 'AB123456', divisi: '000', password: 'Rahasia-12345' };

describe('what stands behind an address', () => {
  test('is asked for once, before anything else', async () => {
    rig.on('GET /company', json(companyAnswer));
    const portal = rig.portal();
    await Promise.all([portal.company(), portal.company()]);
    expect(rig.requests.map(({ url }) => url)).toEqual(['/meta', '/company', '/company']);
  });

  test('tells how far the clocks are apart', async () => {
    expect((await rig.portal().meta()).clockAheadMs).toBe(7000);
  });

  test.each([
    ['a web page', raw('<html>SIPP Online</html>', { 'content-type': 'text/html' })],
    ['a page that is not there', raw('not found', { 'content-type': 'text/plain' }, 404)],
    ['another program', json({ name: 'another', version: '3.1.0' })],
    ['another contract', json({ ...metaAnswer, contract: 'something-else' })],
    ['a list', json([metaAnswer])],
    ['a refusal', problem(404, 'NOT_FOUND')],
    ['a text in place of JSON', raw('hello')],
  ])('%s is no portal, and gets no password', async (_what, reaction) => {
    rig.on('GET /meta', reaction);
    const error = await failure(rig.portal().login(credentials));
    expect({ code: error.code, exit: error.exit, text: error.text.key, help: error.help?.key }).toEqual({
      code: 'NOT_A_PORTAL',
      exit: 6,
      text: 'portal.notAPortal',
      help: 'portal.help.address',
    });
    expect(rig.requests.map(({ url, body }) => url + body)).toEqual(['/meta']);
  });

  test('a gateway that is overloaded is tried again, and then unreachable', async () => {
    rig.on('GET /meta', raw('busy', { 'content-type': 'text/html' }, 503));
    const error = await failure(rig.portal().login(credentials));
    expect([error.code, error.exit, rig.requests.length]).toEqual(['PORTAL_UNREACHABLE', 6, 4]);
  });

  test('a portal that wants a newer client says which', async () => {
    rig.on('GET /meta', json({ ...metaAnswer, minClient: '0.10.0' }));
    const error = await failure(rig.portal({ version: '0.9.0' }).company());
    expect([error.code, error.exit]).toEqual(['CLIENT_TOO_OLD', 5]);
    expect(error.text.params).toEqual({ host: rig.address.host, wanted: '0.10.0', version: '0.9.0' });
  });

  test.each(['2.0.0', '0.9.0'])('another contract than ours (%s) is named, and hears no more', async (version) => {
    rig.on('GET /meta', json({ ...metaAnswer, version }));
    const error = await failure(rig.portal().login(credentials));
    expect([error.code, error.exit, error.text.params]).toEqual([
      'CONTRACT_OTHER',
      5,
      { host: rig.address.host, version, ours: 1 },
    ]);
    expect(rig.requests.map(({ url }) => url)).toEqual(['/meta']);
  });

  test('maintenance ends the command, with the time it ends in WIB', async () => {
    rig.on('GET /meta', json({ ...metaAnswer, maintenance: { until: '2026-11-23T15:15:00Z' } }));
    const error = await failure(rig.portal().company());
    expect([error.code, error.exit, error.text.params]).toEqual([
      'MAINTENANCE',
      6,
      { until: '2026-11-23T15:15:00.000Z' },
    ]);
  });

  test('is asked for again when it could not be reached', async () => {
    rig.on('GET /company', json(companyAnswer));
    rig.on('GET /meta', json({ ...metaAnswer, maintenance: { until: '2026-11-23T15:15:00Z' } }), json(metaAnswer));
    const portal = rig.portal();
    await failure(portal.company());
    expect((await portal.company()).name).toBe('PT Maju');
  });
});
