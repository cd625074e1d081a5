/** The parts find their files by where they lie: the development server must not bundle them beforehand. */
export default { optimizeDeps: { exclude: ['dispatch-atlas'] } };
