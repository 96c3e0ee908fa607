/** Stands for scripts of Starlight's that this site has no use for. */
export {};
