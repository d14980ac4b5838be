@echo off
rem jianbao, the command, for Windows: finds a JDK, compiles when the sources are newer than the jar, runs the program.
rem   JIANBAO_JAVA_HOME  the JDK to use, before JAVA_HOME and the PATH
rem   JIANBAO_JAVA_OPTS  further options for the Java machine
rem Exits with the program's own code, and with 3 where it cannot be started.
setlocal EnableExtensions DisableDelayedExpansion
for %%d in ("%~dp0..") do set "root=%%~fd"
set "jar=%root%\target\jianbao.jar"

set "jdk="
if not defined JIANBAO_JAVA_HOME goto search
call :suits "%JIANBAO_JAVA_HOME%"
if defined jdk goto found
echo jianbao: JIANBAO_JAVA_HOME is no JDK of 17 or later: "%JIANBAO_JAVA_HOME%" 1>&2
exit /b 3
:search
if defined JAVA_HOME call :suits "%JAVA_HOME%"
if not defined jdk for /f "delims=" %%j in ('where javac 2^>nul') do if not defined jdk call :suits "%%~dpj.."
if not defined jdk for /d %%j in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*") do if not defined jdk call :suits "%%~j"
if defined jdk goto found
echo jianbao: no JDK of 17 or later was found; install one or set JAVA_HOME 1>&2
exit /b 3

:found
set "stale="
if not exist "%jar%" set "stale=1"
if not exist "%root%\target\lib" set "stale=1"
if not defined stale if exist "%root%\pom.xml" (
    powershell -NoProfile -NonInteractive -Command "$made = (Get-Item -LiteralPath ($env:root + '\target\jianbao.jar')).LastWriteTimeUtc; $parts = 'pom.xml', 'src\main', 'templates' | ForEach-Object { Join-Path $env:root $_ } | Where-Object { Test-Path -LiteralPath $_ }; if (Get-ChildItem -LiteralPath $parts -Recurse | Where-Object { $_.LastWriteTimeUtc -gt $made } | Select-Object -First 1) { exit 1 }"
    if errorlevel 1 set "stale=1"
)
if defined stale call :compile || exit /b 3

rem The program writes UTF-8; the console goes back to its own code page afterwards.
set "page="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "page=%%c"
chcp 65001 >nul
"%jdk%\bin\java" -Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8 %JIANBAO_JAVA_OPTS% -jar "%jar%" %*
set "status=%ERRORLEVEL%"
if defined page chcp %page% >nul
exit /b %status%

:suits
if not exist "%~1\bin\javac.exe" exit /b 1
set "feature="
if exist "%~1\release" for /f "usebackq tokens=1,2 delims==" %%u in ("%~1\release") do if "%%u"=="JAVA_VERSION" for /f "delims=." %%m in ("%%~v") do set "feature=%%m"
if not defined feature exit /b 1
if %feature% GEQ 17 set "jdk=%~f1"
exit /b 0

:compile
where mvn >nul 2>nul || (
    echo jianbao: the program must be compiled first, and Maven was not found; install it and put mvn on the PATH 1>&2
    exit /b 1
)
echo jianbao: compiling; the first time this also downloads libraries and may take a minute 1>&2
if not exist "%root%\target" mkdir "%root%\target"
pushd "%root%"
set "JAVA_HOME=%jdk%"
call mvn -B -ntp -q -Dfast -Dmaven.test.skip=true package <nul >"%root%\target\compile.log" 2>&1
set "status=%ERRORLEVEL%"
popd
if not "%status%"=="0" (
    type "%root%\target\compile.log" 1>&2
    echo jianbao: compiling failed; Maven's words are above 1>&2
    exit /b 1
)
exit /b 0
