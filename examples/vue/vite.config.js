import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('dispatch-');

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
  optimizeDeps: { exclude: ['dispatch-atlas'] },
};
