/** What a browser does and jsdom does not. */
window.scrollTo = () => undefined;

Element.prototype.scrollIntoView ??= () => undefined;

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};

HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

/** The router writes down where it leads to as a response, and knows it again by its class. */
class PlainResponse {
  readonly status: number;
  readonly headers: Headers;

  constructor(_: unknown, { status = 200, headers }: ResponseInit = {}) {
    this.status = status;
    this.headers = new Headers(headers);
  }
}

globalThis.Response ??= PlainResponse as unknown as typeof Response;

/** Nothing is laid out in jsdom, so nothing ever changes its size. */
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
