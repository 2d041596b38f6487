/// <reference types="@sveltejs/kit" />

declare global {
	interface Window {
		/** Trusted Types; TypeScript's DOM library does not declare them yet. */
		readonly trustedTypes?: {
			createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown };
		};
	}
}

export {};
