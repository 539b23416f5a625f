import {createServer} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import {createServer as createTcpServer} from 'node:net';
import {setImmediate} from 'node:timers';
import {selfSigned} from './certificate.mjs';

/** What each path of the server answers; every fault that a link can have. */
const ANSWERS = {
  '/good': (answer) => answer.end('good'),
  '/no-content': (answer) => answer.writeHead(204).end(),
  '/missing': (answer) => answer.writeHead(404).end(),
  '/gone': (answer) => answer.writeHead(410).end(),
  '/broken': (answer) => answer.writeHead(500).end(),
  '/forbidden': (answer) => answer.writeHead(403).end(),
  '/busy': (answer) => answer.writeHead(429).end(),
  '/head-refused': (answer, {method}) =>
    answer.writeHead(method === 'HEAD' ? 405 : 200).end('good'),
  '/head-missing': (answer, {method}) =>
    answer.writeHead(method === 'HEAD' ? 404 : 200).end('good'),
  '/head-reset': (answer, {method}) =>
    method === 'HEAD' ? answer.socket.destroy() : answer.end('good'),
  '/endless-get': (answer, {method}) =>
    method === 'HEAD' ? answer.writeHead(405).end() : answer.write('x'.repeat(100_000)),
  '/reset': (answer) => answer.socket.destroy(),
  '/silent': () => {},
  '/moved': (answer) => answer.writeHead(301, {location: '/good'}).end(),
  '/moved-twice': (answer) => answer.writeHead(308, {location: '/moved'}).end(),
  '/for-now': (answer) => answer.writeHead(302, {location: 'good#part'}).end(),
  '/to-front': (answer) => answer.writeHead(302, {location: '/'}).end(),
  '/to-missing': (answer) => answer.writeHead(301, {location: '/missing'}).end(),
  '/loop': (answer) => answer.writeHead(302, {location: '/loop-back'}).end(),
  '/loop-back': (answer) => answer.writeHead(302, {location: '/loop'}).end(),
  '/to-script': (answer) => answer.writeHead(302, {location: 'javascript:alert(1)'}).end(),
  '/to-nowhere': (answer) => answer.writeHead(302).end(),
  '/': (answer) => answer.end('front'),
};

/** Starts the servers; `seen` holds each request, and how many were open at the same time. */
export async function startFaultyServers() {
  const seen = {requests: [], atOnce: 0, most: 0};
  const web = createServer((request, answer) => {
    const {method, url, headers} = request;
    seen.requests.push({method, url, agent: headers['user-agent']});
    seen.most = Math.max(seen.most, ++seen.atOnce);
    answer.on('close', () => seen.atOnce--);
    const [, number] = /^\/again\/(\d+)$/.exec(url) ?? [];
    if (number) answer.writeHead(302, {location: `/again/${Number(number) + 1}`}).end();
    // Later, so that requests at the same time would meet.
    else setImmediate(() => (ANSWERS[url] ?? ANSWERS['/missing'])(answer, request));
  });
  const day = 24 * 60 * 60 * 1000;
  const [now, past] = [Date.now(), Date.now() - 900 * day];
  const untrusted = secure(selfSigned(new Date(now - day), new Date(now + day)));
  const expired = secure(selfSigned(new Date(past), new Date(past + day)));
  const noHttp = createTcpServer((socket) => socket.on('error', () => {}).end('220 mail\r\n'));
  const closed = createServer();
  const servers = {web, untrusted, expired, noHttp, closed};
  const ports = {};
  for (const [name, server] of Object.entries(servers)) {
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    ports[name] = server.address().port;
  }
  closed.close();
  return {
    seen,
    ports,
    stop() {
      for (const server of [web, untrusted, expired]) server.closeAllConnections();
      for (const server of [web, untrusted, expired, noHttp]) server.close();
    },
  };
}

function secure(options) {
  return createSecureServer(options, (_request, answer) => answer.end('good'));
}
