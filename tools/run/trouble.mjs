/** What stopped an installation or a build: one Swedish sentence, and all that was said when we know no better. */
export function troubleWith(what, { output, logFile }) {
  if (/ENOSPC|No space left on device/i.test(output)) {
    return `${what} avbröts: disken är full. Frigör utrymme och försök igen.`;
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT/.test(output)) {
    return `${what} avbröts: npm når inte sitt paketregister. Kontrollera nätverket och försök igen.`;
  }
  return `${output}\n${what} misslyckades. Hela utskriften finns i ${logFile}`;
}
