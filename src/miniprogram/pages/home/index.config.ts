export default definePageConfig({ navigationBarTitleText: '邻里', enablePageMeta: true })
