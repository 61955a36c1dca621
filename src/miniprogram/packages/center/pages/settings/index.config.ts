export default definePageConfig({ navigationBarTitleText: '本市约定', enablePageMeta: true })
