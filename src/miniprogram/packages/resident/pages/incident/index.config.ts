export default definePageConfig({ navigationBarTitleText: '停水停电施工', enablePageMeta: true })
