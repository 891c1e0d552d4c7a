// undici's face loads fetch, WebSocket and caches as well, which costs three times as much as the agent alone.
declare module 'undici/lib/dispatcher/agent.js' {
  export { Agent as default } from 'undici';
}
