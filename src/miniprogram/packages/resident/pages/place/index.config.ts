export default definePageConfig({ navigationBarTitleText: '在哪里', enablePageMeta: true })
