export { chromiumOptions } from './browser.js';
export { digestOf, SITE_SOURCES } from './digest.js';
export { serve } from './serve.js';
