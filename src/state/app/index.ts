export { getApp, setApp, type App } from './app.ts';
