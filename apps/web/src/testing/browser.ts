/** What a browser does and jsdom does not. */
window.scrollTo = () => undefined;

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};

HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
