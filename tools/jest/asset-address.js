/** Stands in for the address Vite gives an imported picture or font. */
export default 'asset';
