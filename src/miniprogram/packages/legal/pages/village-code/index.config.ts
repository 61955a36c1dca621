export default definePageConfig({ navigationBarTitleText: '到村码', enablePageMeta: true })
