const line = document.querySelector('#chosen');
const explorer = document.querySelector('dispatch-explorer');
explorer.addEventListener('dispatch-select', ({ id }) => {
  const feature = explorer.dispatch.features.find((one) => one.id === id);
  line.textContent = feature?.properties.names?.en ?? 'Nothing chosen';
});
